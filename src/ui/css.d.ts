/** Style sheets are bundled as text: one copy serves the shadow root on pages and the extension's own pages. */
declare module '*.css' {
  const text: string
  export default text
}
