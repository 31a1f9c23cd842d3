/** Signs that take no room: zero-width spaces and joiners, soft hyphen, byte order mark, marks of direction, controls. */
export const INVISIBLE = String.raw`\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u0080-\u009F`;
