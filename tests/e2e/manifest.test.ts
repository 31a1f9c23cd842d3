import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { platforms } from '@/lib/platforms';

const output = (name: string) => fileURLToPath(new URL(`../../.output/${name}-mv3`, import.meta.url));
const hosts = platforms.flatMap((platform) => platform.matches);
/**
 * The only permissions a feature uses: the page that a reference is saved from (its address and title, only when the user
 * saves it), the menu entry that saves it; injecting the page scripts; alarms, because a snoozed comment comes back and a
 * reminder is due while the background sleeps; notifications for those reminders; the side panel where there is one.
 */
const common = ['activeTab', 'alarms', 'contextMenus', 'notifications', 'scripting'];
const permissions = { chrome: [...common, 'sidePanel'], firefox: common };

describe.each(['chrome', 'firefox'] as const)('the %s package', (name) => {
  const manifest = JSON.parse(readFileSync(join(output(name), 'manifest.json'), 'utf8'));

  test('asks for nothing that no feature uses', () => {
    expect(manifest.permissions).toEqual(permissions[name]);
    expect(manifest.host_permissions).toEqual(hosts);
    // The link check asks for the sites it reads when the user starts it, and gives them back.
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    expect(manifest).not.toHaveProperty('optional_permissions');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  test('starts on the platforms and nowhere else, in the top frame', () => {
    expect(manifest.content_scripts).toEqual(
      platforms.map(({ id, matches }) => ({
        matches,
        js: [`scout-${id}.js`],
        run_at: 'document_start',
        all_frames: false,
      })),
    );
  });

  test('shows pages one resource, at an address that Chromium changes', () => {
    expect(manifest.web_accessible_resources).toHaveLength(1);
    const [resource] = manifest.web_accessible_resources;
    expect(resource.resources).toEqual(['desk.html']);
    expect(resource.use_dynamic_url).toBe(name === 'chrome' ? true : undefined);
  });

  test('suggests two shortcuts, and none for the review, which is left to assign', () => {
    const suggested = Object.entries<{ suggested_key?: { default: string } }>(manifest.commands).map(
      ([command, { suggested_key }]) => [command, suggested_key?.default],
    );
    expect(Object.fromEntries(suggested)).toEqual({
      'correct-word': 'Alt+Shift+K',
      templates: 'Alt+Shift+M',
      review: undefined,
    });
  });

  test('carries the licence and the notices, in both languages', () => {
    const files = readdirSync(output(name), { recursive: true }).map(String);
    for (const file of [
      'licences/LICENSE.txt',
      'licences/NOTICE.md',
      '_locales/it/messages.json',
      '_locales/en/messages.json',
    ]) {
      expect(files).toContain(file);
    }
    expect(manifest.default_locale).toBe('it');
  });
});
