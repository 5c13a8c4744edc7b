/** Requests of pages that only ask something. */
const asking: readonly unknown[] = ['hello', 'memory'];

/** True for a message to the background after which something may be due: readings, and all that the user states. */
export function changesSomething(data: unknown): boolean {
  return !asking.includes(Object(data).type);
}
