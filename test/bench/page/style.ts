/** How many rules a real client's style sheets have is in the tens of thousands. */
const rules = 10_000;
const properties = [
  'color:#1d1c1d',
  'padding:2px 4px',
  'margin:0 2px',
  'line-height:1.46',
  'border-radius:4px',
];

/** A style sheet for these classes, with as many rules a class and as deep as clients of this size have them. */
export function styleOf(classes: readonly string[], own: string): HTMLStyleElement {
  const style = document.createElement('style');
  const lines = Array.from({ length: rules }, (_, index) => {
    const name = classes[index % classes.length] ?? 'x';
    const around = classes[(index * 7) % classes.length] ?? 'y';
    const states = ['', ':hover', '.is-active', ':not(.is-hidden)', `--v${index}`, '>span', ':focus-visible'];
    return `.${around} .${name}${states[index % states.length] ?? ''}{${properties[index % properties.length] ?? ''}}`;
  });
  style.textContent = `${lines.join('\n')}\n${own}`;
  return style;
}
