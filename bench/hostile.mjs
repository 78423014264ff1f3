// Pages that nobody writes for readers, of a given number of characters: what a parser or a rule may choke on.
const many = (piece, size) => piece.repeat(Math.max(1, Math.floor(size / piece.length)))
const SENTENCE = 'The harbour master said on Monday that the ferry would leave at nine, as it had before the storm. '
const page = inside => `<!doctype html><html><head><title>Harbour</title></head><body>${inside}</body></html>`

export const hostile = {
  'one paragraph': size => page(`<p>${many(SENTENCE, size)}</p>`),
  'one word': size => page(`<p>${many('a', size)}</p>`),
  'no tags, one line': size => many(SENTENCE, size),
  'short paragraphs': size => page(many('<p>Read more</p>', size)),
  'paragraphs of prose': size => page(many(`<p>${SENTENCE}${SENTENCE}</p>\n`, size)),
  'the same paragraph with links': size => page(many(`<p><a href="/x">${SENTENCE}</a> ${SENTENCE}</p>`, size)),
  'links in a list': size => page(`<ul>${many('<li><a href="/a">Ferry moved again</a></li>', size)}</ul>`),
  'nested elements': size => page(many('<div>', size / 2) + SENTENCE + many('</div>', size / 2)),
  'nested, never closed': size => page(many('<div class="a"><b>', size)),
  'closed, never opened': size => page(many('</p></div>', size)),
  'nested inline elements': size => page(`<p>${many('<i><b>x ', size)}</p>`),
  'tables in tables': size => page(many('<table><tr><td>', size)),
  'table of cells': size => page(`<table>${many('<tr><td>12</td><td>Cobh</td></tr>', size)}</table>`),
  'attributes on one element': size => page(`<p ${many('data-a="1" ', size)}>${SENTENCE}</p>`),
  'one attribute': size => page(`<p class="${many('x ', size)}">${SENTENCE}</p>`),
  entities: size => page(`<p>${many('&amp;&eacute;&#8217;', size)}</p>`),
  'broken entities': size => page(`<p>${many('&am&#x&', size)}</p>`),
  'comment never closed': size => page(`<p>${SENTENCE}</p><!--${many('-- >', size)}`),
  script: size => page(`<script>${many('var a = "<p>"; ', size)}</script><p>${SENTENCE}</p>`),
  'script never closed': size => page(`<p>${SENTENCE}</p><script>${many('</scrip ', size)}`),
  'linked data': size =>
    page(`<script type="application/ld+json">{"@graph":[${many('{"@type":"Thing","a":[[[]]]},', size)}{}]}</script>`),
  'linked data, nested': size =>
    page(`<script type="application/ld+json">${many('[', size / 2)}${many(']', size / 2)}</script>`),
  'meta elements': size => `<head>${many('<meta property="og:title" content="a">', size)}</head><p>${SENTENCE}</p>`,
  'angle brackets': size => page(many('<', size)),
  'quotation marks': size => page(`<p>${many('“', size)}</p>`),
  quotations: size =>
    page(many('<p>“We leave at nine,” said Mayor Ines Corbeau. “At ten,” Tomas Iriarte said.</p>', size)),
  apostrophes: size => page(`<p>${many("'a 'b' ", size)}</p>`),
  'numbers and dates': size => page(`<p>${many('On 12 March 2019 at 09:57, ', size)}</p>`),
  names: size => page(`<p>${many('Ines Corbeau of Reuters and Tomas Iriarte, ', size)}</p>`),
  brackets: size => page(`<p>${many('(AFP', size)}</p>`),
  'white space': size => page(`<p>a${many(' ', size)}b</p>`),
  'line breaks': size => page(`<p>${many('a<br>', size)}</p>`),
  'invisible characters': size => page(`<p>${many('a\u200b\u00ad', size)}</p>`),
  mojibake: size => page(`<p>${many('cafÃ© â€œ ', size)}</p>`),
  'combining marks': size => page(`<p>${many('e\u0301\u0323\u0308', size)}</p>`),
  'words of Chinese': size => page(`<p>${many('港口负责人周一说，渡轮将在九点离开。', size)}</p>`),
}
