const { resolve } = require('node:path');

/** How dependency-cruiser follows our imports: the alias of `.wxt/tsconfig.json`, in the only form it reads. */
module.exports = {
  resolve: {
    alias: { '@': resolve(__dirname, '../..'), '#i18n': resolve(__dirname, '../../.wxt/i18n/index.ts') },
    extensions: ['.ts', '.tsx', '.js', '.css'],
  },
};
