/** Files that are not pages yet, made into the plainest page they can be. */

/** Text, one paragraph a line, as an article. */
export function articlePage({ title, text }: { title: string; text: string }): string {
  const paragraphs = text.split(/\n+/).filter((line) => line.trim() !== '');
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${escapeHtml(title)}</title>
<style>body { font: 18px/1.6 Georgia, serif; max-width: 40em; margin: 2em auto; padding: 0 1em }</style></head>
<body><article>
${paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`).join('\n')}
</article></body>
</html>
`;
}

/** An HTML file without the block of metadata that some site generators put before it. */
export function withoutFrontMatter(html: string): string {
  return html.replace(/^---\n[\s\S]*?\n---\n/, '');
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
