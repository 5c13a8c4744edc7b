/** Stands for a name in a text while the text is made; from Unicode's private use, so that no text of ours holds it. */
export const nameMark = '\u{F8FF}';

/** A text with a freely chosen name in it, which must not turn the direction of the words around it. */
export function Isolated({ text, name }: { text: string; name: string }) {
  return (
    <>
      {text.split(nameMark).map((part, index) => (
        <>
          {index > 0 && <bdi>{name}</bdi>}
          {part}
        </>
      ))}
    </>
  );
}
