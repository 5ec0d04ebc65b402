/** "2026-02" → "February 2026", in the language of a tag such as "en-GB". */
export function monthOf(month: string, language: string): string {
  const [year = '', number = '1'] = month.split('-')
  return new Intl.DateTimeFormat(language, { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    Date.UTC(Number(year), Number(number) - 1),
  )
}
