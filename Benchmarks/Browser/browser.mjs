// A chromium without a window, driven by its own protocol.
import { spawn } from 'node:child_process';
import fs from 'node:fs';

export const pause = (time) => new Promise((done) => setTimeout(done, time));

// The ways to talk to a tab.
async function talk(socket, complaints) {
  const waiting = new Map();
  socket.onmessage = (event) => {
    const message = JSON.parse(event.data);
    if (message.id) waiting.get(message.id)(message.result);
    else if (['Runtime.exceptionThrown', 'Log.entryAdded'].includes(message.method)) complaints.push(JSON.stringify(message.params));
  };
  let number = 0;
  const send = (method, params = {}) => new Promise((done) => {
    number += 1;
    waiting.set(number, done);
    socket.send(JSON.stringify({ id: number, method, params }));
  });
  const run = async (expression) =>
    (await send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true })).result.value;
  await send('Runtime.enable');
  await send('Log.enable');
  return { send, run };
}

// Opens a browser that keeps its profile, and what it downloads, in a folder.
export async function openBrowser(folder) {
  const browser = spawn('chromium', ['--headless=new', '--no-sandbox', '--disable-gpu', '--remote-debugging-port=0',
    '--user-data-dir=' + folder + '/profile', '--window-size=1300,1000', 'about:blank'], { stdio: 'ignore' });
  let socket;
  for (let tries = 0; tries < 200 && !socket; tries += 1) {
    await pause(100);
    try {
      const port = fs.readFileSync(folder + '/profile/DevToolsActivePort', 'utf8').split('\n')[0];
      const tabs = await (await fetch(`http://127.0.0.1:${port}/json`)).json();
      socket = new WebSocket(tabs.find((tab) => tab.type === 'page').webSocketDebuggerUrl);
    } catch { /* It is not up yet. */ }
  }
  await new Promise((done) => { socket.onopen = done; });
  // What a page reports as wrong: errors of its script, and what its policy has kept it from.
  const complaints = [];
  const { send, run } = await talk(socket, complaints);
  await send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  return {
    send, run, complaints,
    visit: async (path) => {
      await send('Page.navigate', { url: 'file://' + path });
      const ending = JSON.stringify(path.split('/').pop());
      while (!(await run(`document.readyState === 'complete' && location.pathname.endsWith(${ending})`))) await pause(50);
      await pause(500);
    },
    // Another tab, on a page, in which statements can be run.
    openTab: async (path) => {
      const { targetId } = await send('Target.createTarget', { url: 'file://' + path });
      const other = new WebSocket(socket.url.replace(/[^/]+$/, targetId));
      await new Promise((done) => { other.onopen = done; });
      const tab = await talk(other, complaints);
      while (!(await tab.run("document.readyState === 'complete'"))) await pause(50);
      await pause(500);
      return tab;
    },
    picture: async (file) => fs.writeFileSync(file, Buffer.from((await send('Page.captureScreenshot')).data, 'base64')),
    close: async () => { browser.kill(); await pause(500); },
  };
}

// Statements that press a key where the focus is, and that click on something.
export const press = (key) =>
  `document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: '${key}', bubbles: true }))`;
export const choose = (selector) => `document.querySelector('${selector}').click()`;
