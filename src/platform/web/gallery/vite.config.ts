import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The kit on one page, to look at; never part of the product's build. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [react()],
  build: { outDir: '../../../../dist/gallery', emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0 },
});
