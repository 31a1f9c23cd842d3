import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Driver, launch } from '../drivers';
import { chromeBuild } from '../setup/extension';
import { buildSites } from '../sites/build';
import { serve } from '../sites/serve';

/**
 * Hands out the built extension and removes it after use. A copy: the browser reads scripts from the disk whenever a page
 * needs them, and the next build may come meanwhile.
 */
export async function withExtension(act: (extensionDir: string) => Promise<void>): Promise<void> {
  const extensionDir = mkdtempSync(join(tmpdir(), 'sul-pezzo-bench-'));
  cpSync(chromeBuild(), extensionDir, { recursive: true });
  await buildSites();
  try {
    await act(extensionDir);
  } finally {
    rmSync(extensionDir, { recursive: true });
  }
}

/** A Chromium with the extension, or without any, for as long as `act` takes. */
export async function withBrowser<Result>(
  extensionDir: string | null,
  act: (driver: Driver) => Promise<Result>,
): Promise<Result> {
  const driver = await launch({ browser: 'chromium', serve, ...(extensionDir && { extensionDir }) });
  try {
    return await act(driver);
  } finally {
    await driver.close();
  }
}
