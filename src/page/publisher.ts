/** Who published a page: the name it gives itself, or its host. */
export function publisherOf(document: Document): string {
  const named = document.querySelector('meta[property="og:site_name"]')?.getAttribute('content')?.trim()
  return (named || document.defaultView?.location?.hostname.replace(/^www\./, '') || '').slice(0, 120)
}
