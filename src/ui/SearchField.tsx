/** A field to look for something. It has no text beside it: what it is for stands in it, and is read out. */
type SearchFieldProps = { label: string; typed: string; class?: string; first?: boolean; type(typed: string): void }

/** `first`: it has the focus when its page opens. */
export function SearchField({ label, typed, class: called, first = false, type }: SearchFieldProps) {
  return (
    <input
      type="search"
      class={called}
      value={typed}
      placeholder={label}
      aria-label={label}
      autofocus={first}
      autocomplete="off"
      spellcheck={false}
      onInput={(event) => type(event.currentTarget.value)}
    />
  )
}
