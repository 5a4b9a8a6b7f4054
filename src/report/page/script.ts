/**
 * The only script of the page: it gives every figure buttons that save it as SVG, as PNG (two pixels a unit) and its rows as
 * CSV. It reads nothing but the page; without it the page loses the buttons and nothing else.
 */
export const SCRIPT = `
'use strict';
const style = document.getElementById('plot-style').textContent;
const save = (name, blob) => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
};
const alone = (svg) => {
  const copy = svg.cloneNode(true);
  const [, , width, height] = copy.getAttribute('viewBox').split(' ').map(Number);
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', width);
  copy.setAttribute('height', height);
  const look = document.createElementNS('http://www.w3.org/2000/svg', 'style');
  look.textContent = style;
  const paper = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  paper.setAttribute('width', '100%');
  paper.setAttribute('height', '100%');
  paper.setAttribute('fill', '#ffffff');
  copy.prepend(look, paper);
  return { text: new XMLSerializer().serializeToString(copy), width, height };
};
const cell = (text) => /[",\\n\\r]/.test(text) ? '"' + text.replaceAll('"', '""') + '"' : text;
const ways = {
  SVG: (figure, name) => save(name + '.svg', new Blob([alone(figure.querySelector('svg')).text], { type: 'image/svg+xml' })),
  PNG: (figure, name) => {
    const { text, width, height } = alone(figure.querySelector('svg'));
    const image = new Image();
    image.onload = () => {
      const canvas = document.createElement('canvas');
      canvas.width = 2 * width;
      canvas.height = 2 * height;
      canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
      canvas.toBlob((blob) => save(name + '.png', blob), 'image/png');
    };
    image.src = 'data:image/svg+xml;charset=utf-8,' + encodeURIComponent(text);
  },
  Data: (figure, name) => {
    const rows = [...figure.querySelectorAll('tr')].map((row) =>
      [...row.cells].map((each) => cell(each.dataset.empty === undefined ? each.textContent : '')).join(','));
    save(name + '.csv', new Blob([rows.join('\\n') + '\\n'], { type: 'text/csv' }));
  },
};
for (const figure of document.querySelectorAll('figure')) {
  const bar = document.createElement('p');
  bar.className = 'save';
  for (const way of Object.keys(ways)) {
    if (way === 'Data' && figure.querySelector('table') === null) continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = way;
    button.setAttribute('aria-label', 'Save ' + figure.dataset.name + ' as ' + way);
    button.addEventListener('click', () => ways[way](figure, figure.dataset.name));
    bar.append(button);
  }
  figure.append(bar);
}
`;

/** What the page's policy lets run: the script above, by its SHA-256, and nothing else. */
export const SCRIPT_HASH = 'sha256-SSQY7qrRI03AjpQT1Yr/Y8F0wmKZJXVVW0+va64W2vI=';
