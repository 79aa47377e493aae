import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';

// The window runs under a policy without inline scripts, inline styles or data fonts: everything becomes a file of its own.
export default defineConfig({
  base: './',
  plugins: [svelte(), svelteTesting()],
  server: { fs: { allow: ['..'] } },
  build: {
    target: 'es2022',
    // WebKitGTK 2.40: the oldest engine that is still on laptops without updates. It knows no `light-dark()`.
    cssTarget: 'safari16.4',
    assetsInlineLimit: 0,
    modulePreload: false,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { debugName: 'locale', name: (id: string) => /[\\/]locales[\\/]([^\\/]+)[\\/]/.exec(id)?.[1] ?? null, test: /\.ftl\?raw$/ },
          ],
        },
      },
    },
  },
  test: { environment: 'jsdom', include: ['tests/**/*.test.ts'], setupFiles: ['tests/setup.ts'] },
});
