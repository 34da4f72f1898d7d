/** What the page says to search engines, as data. `text` is JSON without any `<`. */
export function JsonLd({ text }: { text: string }) {
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: text }} />;
}
