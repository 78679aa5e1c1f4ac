/** Made by `pnpm generate` from the sources of the elements. */
declare module '@amanat/widgets/custom-elements.json' {
  const manifest: object;
  export default manifest;
}
