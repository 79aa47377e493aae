// Starts the window.

import { mount } from 'svelte';
import App from './App.svelte';
import { leaveWhenTold } from './leave';
import './style/tokens.css';
import './style/fonts.css';
import './style/base.css';
import './style/fields.css';
import './style/print.css';

leaveWhenTold();
const target = document.getElementById('window');
if (target) mount(App, { target });
