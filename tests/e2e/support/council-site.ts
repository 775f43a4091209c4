/**
 * The production build at a council's own address, opened in a browser: Office.js comes from Microsoft's address
 * (answered from the package), and the workbench on the same host lends the emulated Excel.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser, BrowserContext, Frame } from 'playwright-core';
import { builtFolderOf } from './open-workbench';

/** Where Microsoft serves Office.js. */
export const OFFICE_CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

const OFFICE_JS_FOLDER = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
/** What Office tells a pane in its address: Excel on Windows, with a page shared with the custom functions. */
const HOST_INFO = '_host_Info=Excel$Win32$16.01$en-US$$$$3';

interface WorkbookBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface CouncilSite {
  readonly context: BrowserContext;
  /** Requests to any host but the council's and Microsoft's. */
  readonly foreign: readonly string[];
  /** What the pages' policy refused, except what Microsoft's own client tries, which is not ours to fix; and errors. */
  readonly violations: readonly string[];
  /** The workbench's page with the production pane instead of its own, drawn; beside the file, or beside the sample. */
  readonly openPane: (file?: WorkbookBytes) => Promise<Frame>;
}

/** `address` ends with a slash and serves the add-in under `path` (`/plans/`) and the workbench under `bench/`. */
export async function visitCouncil(browser: Browser, address: string, path: string): Promise<CouncilSite> {
  const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/London' });
  const foreign: string[] = [];
  const violations: string[] = [];
  context.on('request', (request) => {
    const url = request.url();
    if (/^https?:/.test(url) && !url.startsWith(address) && !url.startsWith(OFFICE_CDN)) foreign.push(url);
  });
  context.on('weberror', (error) => violations.push(String(error.error())));
  await context.exposeBinding('noteViolation', (_source, text: string) => void violations.push(text));
  await answerFromPackage(context);
  await watchAndLend(context, path);
  return { context, foreign, violations, openPane: (file) => openPane(context, address, path, file) };
}

/** Microsoft's address, answered from the package: no other address is ever asked. */
const answerFromPackage = (context: BrowserContext): Promise<unknown> =>
  context.route(`${OFFICE_CDN}**`, (route) => {
    const file = new URL(route.request().url()).pathname.slice(new URL(OFFICE_CDN).pathname.length);
    return route.fulfill({
      contentType: 'text/javascript',
      body: readFileSync(join(OFFICE_JS_FOLDER, file)),
    });
  });

async function watchAndLend(context: BrowserContext, path: string): Promise<void> {
  await context.addInitScript(
    ([cdn = '', own = '']) =>
      document.addEventListener(
        'securitypolicyviolation',
        ({ sourceFile, violatedDirective, blockedURI }) => {
          if (sourceFile.startsWith(cdn) || !location.pathname.startsWith(own)) return;
          const note = (window as unknown as { noteViolation: (text: string) => void }).noteViolation;
          note(`${violatedDirective}: ${blockedURI} (${sourceFile})`);
        },
      ),
    [OFFICE_CDN, path],
  );
  const boot = readFileSync(join(builtFolderOf('workbench'), 'pane-boot.js'), 'utf8');
  await context.addInitScript(`if (location.pathname.startsWith('${path}')) {${boot}}`);
}

async function openPane(
  context: BrowserContext,
  address: string,
  path: string,
  file?: WorkbookBytes,
): Promise<Frame> {
  const page = await context.newPage();
  await page.goto(`${address}bench/index.html`);
  await page.locator('[data-cell="A1"]').waitFor();
  if (file) {
    const chosen = { name: file.name, mimeType: 'application/octet-stream', buffer: Buffer.from(file.bytes) };
    await page.getByTestId('open-file').setInputFiles(chosen);
    await page.getByRole('heading', { level: 1 }).filter({ hasText: file.name }).waitFor();
  }
  const frame = page.locator('aside iframe');
  await frame.waitFor();
  await frame.evaluate(
    (element: HTMLIFrameElement, source) => void (element.src = source),
    `${path}taskpane.html?${HOST_INFO}`,
  );
  // Not by its first button: a bench may press that at once.
  await page.frameLocator('aside iframe').locator('#root:not(:has(.first-paint)) button').first().waitFor();
  const found = page.frames().find((each) => each.url().includes(path));
  if (!found) throw new Error('The pane is not there.');
  return found;
}
