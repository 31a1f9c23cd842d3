import { chromeBuild } from '../setup/extension';
import { buildSites } from '../sites/build';
import { takePictures } from './pictures';
import { tellStory } from './story';
import { openWindow } from './window';

const flags = process.argv.slice(2);
const hasDisplay =
  ['darwin', 'win32'].includes(process.platform) || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

try {
  const extensionDir = chromeBuild();
  await buildSites();
  if (flags.includes('--pictures')) await takePictures(extensionDir);
  else if (hasDisplay && !flags.includes('--headless')) await openWindow(extensionDir);
  else await tellStory(extensionDir);
} catch (error) {
  console.error(`\nLa dimostrazione si è fermata: ${error instanceof Error ? error.message : error}`);
  process.exit(1);
}
