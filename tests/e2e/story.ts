/** A short news story on a listed host, in the plainest markup a publisher might use. */
const URL_ = 'https://www.theguardian.com/world/2026/nov/02/border-talks-open-in-the-lakeside-town'
export const ADDRESS = URL_

const BODY = [
  'KABUL — Delegations from six countries met for a second day on Tuesday to discuss trade across the border of Tajikistan, and officials said that the road through Herat would stay open all winter for lorries with food.',
  'The Collective Security Treaty Organization (CSTO) said it was ready to send observers if the parties asked for them. A spokesman said the CSTO had not been asked for anything yet, and that it would wait for the end of the talks.',
  'In Badghis province the roads were closed by snow for a third day, and the town of Qala-e-Naw could be reached only from the west. “We are waiting for the ploughs,” said Marta Lindqvist, a professor of geography at Uppsala University.',
  'Lindqvist said that such winters had become rare. <a href="/other" id="link">Uzbekistan</a> has offered to lend machines, and its neighbours said that they would accept the offer if the cost was shared between them all.',
  'The lorries wait in a long line on the shore of the lake, and the drivers have made a small town of tents and tea stands beside the road. Some have been here for nine days. They say that the bread is good, that the nights are cold, and that nobody tells them anything about when the barrier will be lifted, or by whom, or what the new papers will cost them.',
  'A second round of talks is to be held in the spring, when the passes are open again and the bridges have been looked at. Until then the parties will keep a telephone line open between their border posts, and each will name one officer who answers it by day and by night. What happens after that will depend, the officials said, on how the winter goes and on the price of flour.',
]

/** The page's HTML; `more` goes into the article, `head` into the head. */
export const page = (
  more = '',
  head = '',
) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Border talks open in the lakeside town</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2026-11-02T08:00:00Z">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Border talks open"}</script>
<style>body{font:18px/1.5 Georgia,serif;max-width:640px;margin:40px auto}</style>${head}</head>
<body><nav><a href="/">Home</a> <a href="/iran">Iran</a></nav><main><article><h1>Border talks open in the lakeside town</h1>
${BODY.map((text) => `<p>${text}</p>`).join('\n')}${more}</article></main>
<div class="comments"><p>Somebody wrote that Mongolia should have been asked as well, and others agreed with that at length in this comment.</p></div></body></html>`

/** Text of everything painted, by highlight name, as the page itself sees the registry. What the page has cut short since is not painted. */
export const PAINTED = `const found = {}
for (const name of ['person', 'organisation', 'place', 'event', 'concept']) {
  const highlight = CSS.highlights.get('newsgloss-' + name)
  found[name] = [...(highlight ?? [])].flatMap((range) => { const live = document.createRange(); try { live.setStart(range.startContainer, range.startOffset); live.setEnd(range.endContainer, range.endOffset) } catch { return [] } return live.toString() })
}
return found`

/** The middle of the first line on which a word stands. */
export const whereIs = (
  word: string,
) => `const walker = document.createTreeWalker(document.querySelector('article'), NodeFilter.SHOW_TEXT)
while (walker.nextNode()) {
  const at = walker.currentNode.data.indexOf(${JSON.stringify(word)})
  if (at < 0 || walker.currentNode.parentElement.closest('h1')) continue
  const range = document.createRange(); range.setStart(walker.currentNode, at); range.setEnd(walker.currentNode, at + ${word.length})
  const box = range.getClientRects()[0]
  return { x: box.x + box.width / 2, y: box.y + box.height / 2, bottom: box.bottom }
}
return null`
