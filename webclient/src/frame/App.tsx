/** The frame around every screen. */
export function App() {
  return <main id="main" />;
}
