/** Pages that publishers make and other tools stumble over. Each is a news article on a listed host. */
import { ADDRESS, page } from './story.ts'

const PLAIN =
  'The lorries wait in a long line on the shore, and the drivers have made a small town of tents and tea stands beside the road, where the bread is good and nobody tells them anything about the barrier. '
const fill = (times: number) => `<p>${PLAIN.repeat(times)}</p>`

const address = (name: string) => `${ADDRESS}-${name}`

/** The same story under three subheadings. */
const sections = page(
  `<h2>At the border</h2><p>Officials in Herat said that the road was closed again.</p>${fill(3)}<h2>After the talks</h2><p>Traders in Herat said that flour was dear, and in Herat itself it could not be had.</p>${fill(3)}`,
)

/** A paragraph inside an open shadow root, as web components write it. */
const shadow = page(
  `<story-part><template shadowrootmode="open"><style>p{font-size:18px}</style><p id="inner">Officials in Kandahar said on Wednesday that they would join the talks in the spring if they were asked to do so by anybody.</p></template></story-part>${fill(2)}`,
)

const details = page(
  `<details><summary>Background</summary><p>Officials in Kandahar said on Wednesday that they would join the talks in the spring if they were asked to do so.</p></details>${fill(2)}`,
)

/** The whole story in a box that scrolls by itself. */
const scroller = page(
  fill(12),
  '<style>html,body{height:100%;overflow:hidden;margin:0!important}main{height:100%;overflow:auto}</style>',
)

const columns = page(fill(4), '<style>article{columns:2;column-gap:40px}body{max-width:1000px!important}</style>')

const rightToLeft = page(fill(1)).replace('<html lang="en">', '<html lang="en" dir="rtl">')

const dark = page(fill(1), '<style>body{background:#111;color:#eee}</style>')

/** Root type of 62.5 % and a zoomed body: cards that count in rem come out tiny. */
const tiny = page(fill(1), '<style>html{font-size:62.5%}</style>')

/** The story inside a modal dialog, as some sites open it over their front page. */
const dialog = page(fill(1))
  .replace('<main>', '<dialog id="d" style="max-width:700px;max-height:90vh">')
  .replace('</main>', '</dialog><script>document.getElementById("d").showModal()</script>')

/** A story whose paragraphs live in a frame of the same publisher. */
const inner = page().replace(/<meta.*?>|<script.*?<\/script>/g, '')
const frame = `<!doctype html><html lang="en"><head><title>Live from the lake</title></head><body><h1>Live from the lake</h1><iframe src="${address('inner')}" width="700" height="900"></iframe></body></html>`

/** Another article, with a person of the same surname, to be added below the first. */
export const NEXT_ARTICLE = `<article id="next"><h1>Bakers meet in the valley</h1><p>“Flour is flour,” said Elena Lindqvist, a spokeswoman for the guild of bakers in Kandahar, where the meeting was held for the third year.</p><p>Lindqvist said that the guild would meet again in Herat. ${PLAIN.repeat(4)}</p></article>`

export const PAGES = {
  story: ADDRESS,
  sections: address('sections'),
  shadow: address('shadow'),
  details: address('details'),
  scroller: address('scroller'),
  columns: address('columns'),
  rightToLeft: address('rtl'),
  dark: address('dark'),
  tiny: address('tiny'),
  dialog: address('dialog'),
  frame: address('frame'),
  inner: address('inner'),
}

export const SITE = Object.fromEntries(
  Object.entries({
    story: page(fill(2)),
    sections,
    shadow,
    details,
    scroller,
    columns,
    rightToLeft,
    dark,
    tiny,
    dialog,
    frame,
    inner,
  }).map(([name, html]) => [PAGES[name as keyof typeof PAGES], { html }]),
)
