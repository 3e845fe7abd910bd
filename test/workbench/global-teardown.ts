/** After all tests in the browser: ends what global-setup.ts started. */

export default async function teardown(): Promise<void> {
  const running = globalThis.workbenchRunning;
  if (!running) return;
  await running.stopBrowser();
  await Promise.all(running.sites.map((site) => site.close()));
  await running.removeBooks();
}
