/** Name and promise: what stays here is said where it is used. */
export function Header() {
  return (
    <header>
      <h1>Reachable</h1>
      <p class="quiet">Stays on this computer</p>
    </header>
  );
}
