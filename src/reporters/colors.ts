/** Paints a text for a terminal. */
type Paint = (text: string) => string;

/** What turns a style on and off: Select Graphic Rendition, ECMA-48, section 8.3.117. */
const styles = {
  bold: [1, 22],
  dim: [2, 22],
  underline: [4, 24],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  magenta: [35, 39],
} as const;

export type Colors = Readonly<Record<keyof typeof styles, Paint>>;

/** The styles of a terminal, or texts as they are where it has none. */
export function toColors(isColored: boolean): Colors {
  const paints = Object.entries(styles).map(([name, [on, off]]): [string, Paint] => {
    const [open, close] = [`\u001b[${on}m`, `\u001b[${off}m`];
    return [name, isColored ? (text) => open + text.replaceAll(close, close + open) + close : (text) => text];
  });
  return Object.fromEntries(paints) as Colors;
}
