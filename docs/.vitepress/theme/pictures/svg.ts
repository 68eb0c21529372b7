/** A drawing, and what is said of it to those who do not see it. */
export interface Drawing {
  /** What it shows, in one phrase. */
  readonly title: string;
  /** What there is to see in it, in a sentence or two. */
  readonly desc: string;
  /** In pixels; one without a width is as wide as its place, and its shapes are placed in percents. */
  readonly width?: number;
  readonly height: number;
  readonly shapes: readonly string[];
}

/** A drawing as SVG. Text keeps its size on every screen: nothing is scaled. */
export function svg({ title, desc, width, height, shapes }: Drawing, className = ""): string {
  const size = width === undefined ? `width="100%" height="${height}"` : `width="${width}" height="${height}"`;
  const named = className === "" ? "" : ` class="${className}"`;
  return `<svg${named} ${size} role="img"><title>${escaped(title)}</title><desc>${escaped(desc)}</desc>${shapes.join("")}</svg>`;
}

interface Besides {
  /** How the drawings are read. */
  readonly caption?: string;
  /** What they say as a list or a table, folded away. */
  readonly inWords?: { readonly summary: string; readonly html: string };
}

/** Drawings as a figure in one line of HTML, as Markdown takes it. Nothing in it is read as a template. */
export function figure(name: string, drawings: readonly string[], { caption, inWords }: Besides = {}): string {
  const read = caption === undefined ? "" : `<figcaption>${escaped(caption)}</figcaption>`;
  const words =
    inWords === undefined ? "" : `<details><summary>${escaped(inWords.summary)}</summary>${inWords.html}</details>`;
  return `<figure v-pre class="picture ${name}"><div class="picture-box">${drawings.join("")}</div>${read}${words}</figure>`;
}

type Attributes = Readonly<Record<string, string | number>>;

export function rect(attributes: Attributes): string {
  return `<rect${written(attributes)}/>`;
}

export function line(attributes: Attributes): string {
  return `<line${written(attributes)}/>`;
}

export function path(d: string, attributes: Attributes = {}): string {
  return `<path${written({ d, ...attributes })}/>`;
}

export function circle(attributes: Attributes): string {
  return `<circle${written(attributes)}/>`;
}

export function text(said: string, attributes: Attributes): string {
  return `<text${written(attributes)}>${escaped(said)}</text>`;
}

/** Shapes that are moved together. */
export function at(x: number, y: number, shapes: readonly string[]): string {
  return `<g transform="translate(${x} ${y})">${shapes.join("")}</g>`;
}

export function list(items: readonly string[]): string {
  return `<ul>${items.map((item) => `<li>${escaped(item)}</li>`).join("")}</ul>`;
}

interface Column {
  readonly title: string;
  /** That of its title, where it is not the page's. */
  readonly lang?: string;
}

export function table(head: readonly Column[], rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]) =>
    row.map((cell, i) => (i === 0 ? `<th scope="row">${escaped(cell)}</th>` : `<td>${escaped(cell)}</td>`)).join("");
  const columns = head
    .map(({ title, lang }) => `<th scope="col"${written(lang === undefined ? {} : { lang })}>${escaped(title)}</th>`)
    .join("");
  const body = rows.map((row) => `<tr>${cells(row)}</tr>`).join("");
  return `<table><thead><tr>${columns}</tr></thead><tbody>${body}</tbody></table>`;
}

/** A phrase in lines of so many characters, broken at spaces. */
export function wrapped(phrase: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of phrase.split(" ")) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length === 0 || longer.length > most) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

export function escaped(said: string): string {
  return said.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

function written(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join("");
}
