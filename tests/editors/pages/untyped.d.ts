/** React 17's package carries no types; what the Draft.js page uses of it. */
declare module 'react-dom-17' {
  export function render(element: import('react').ReactElement, container: Element): void;
  export function unmountComponentAtNode(container: Element): boolean;
}

/** Quill's first generation, as far as the practice page uses it like the second. */
declare module 'quill-1/dist/quill.js' {
  const Quill: typeof import('quill').default;
  export default Quill;
}
