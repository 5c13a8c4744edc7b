/** To whom the user's own mail speaks: the first recipient who is somebody else. */
export function spokenTo(recipients: readonly (string | null)[], own: ReadonlySet<string>): string | null {
  return recipients.find((address) => address === null || !own.has(address)) ?? null;
}

const machine =
  /(?:^|[._+-])(?:no[._-]?reply|do[._-]?not[._-]?reply|nicht[._-]?antworten|mailer-daemon|postmaster|bounces?|newsletters?|notifications?)(?:$|[._+-])/u;

/** True for addresses that by their name belong to no person. */
export function isMachine(address: string): boolean {
  return machine.test(address.slice(0, address.lastIndexOf('@')));
}
