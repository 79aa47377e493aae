// What holds for every source of the window beyond its types: how its rooms stand to each other, and the usual slips.

import { readdirSync } from 'node:fs';
import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const INVOKE = { group: ['@tauri-apps/*'], message: 'Only ipc.ts calls the program.' };

const restrict = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });

const screens = readdirSync(new URL('src/screens', import.meta.url), { withFileTypes: true }).filter((entry) => entry.isDirectory());

export default ts.config(
  { ignores: ['dist', 'bench', 'src/bindings*'] },
  js.configs.recommended,
  ts.configs.recommended,
  svelte.configs.recommended,
  { languageOptions: { globals: { ...globals.browser } } },
  { files: ['**/*.config.{js,ts}', 'tests/**'], languageOptions: { globals: globals.node } },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig } },
  },
  {
    rules: {
      // The compiler says these, and knows more.
      'no-undef': 'off',
      '@typescript-eslint/no-unused-vars': 'off',
      'no-unused-private-class-members': 'off',
      'svelte/no-unused-svelte-ignore': 'off',
      // A space that must stay is written as one.
      'svelte/no-useless-mustaches': 'off',
      // A map that is kept for speed is nobody's state.
      'svelte/prefer-svelte-reactivity': 'off',
      'svelte/no-inline-styles': 'error',
      'no-restricted-syntax': ['error', { selector: 'SvelteDirective[kind="Action"]', message: 'Write it as an attachment.' }],
    },
  },
  { files: ['src/**'], ignores: ['src/ipc.ts'], rules: restrict(INVOKE) },
  { files: ['src/parts/**'], rules: restrict(INVOKE, { regex: '/screens/', message: 'A part that is shared knows no screen.' }) },
  ...screens.map(({ name }) => ({
    files: [`src/screens/${name}/**`],
    rules: restrict(INVOKE, { regex: '^\\.\\./(?!\\.\\./)', message: 'A screen knows no other screen; what two share is a part.' }),
  })),
);
