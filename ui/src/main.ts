// Starts the window.

import { mount } from 'svelte';
import App from './App.svelte';
import './style/tokens.css';
import './style/base.css';

const target = document.getElementById('window');
if (target) mount(App, { target });
