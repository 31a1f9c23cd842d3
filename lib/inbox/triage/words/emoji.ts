/** What emoji and emoticons say of what people think: none of it is a rule, people laugh about the bad and the good. */
export const emojiPolarity = {
  glad: '😍 🥰 😘 😻 🤩 😊 ☺ 🙂 😀 😃 😄 😁 😇 🤗 😋 😎 🥳 🤤 😌 🥹 🫶 ❤ 🧡 💛 💚 💙 💜 🤎 🤍 💖 💗 💓 💞 💕 💘 💝 💟 ❣ ♥ 🔥 👏 👍 💪 🙌 👌 ✨ 🌟 ⭐ 🎉 🎊 🏆 🥇 💯 🔝 🎂 🎁 🌹 💐 🌸 🌺 🌷 🌈 ☀ 🍀 🤞 🙏 ✌ 🤟 🤝 👑 💎 🎶 🎵 🚀 ✅ :) =) :-) :D :-D ;) ;-) :* :P :p <3',
  laugh: '😂 🤣 😆 😅 😹 😜 😝 😛 🤪 🙈 🙊 💀 ☠ xD XD XDD xDD',
  angry: '😡 😠 🤬 👎 🤮 🤢 🤦 🙄 😤 😒 🖕 🤡 💩 😑 😾 🚮 🐑 🐍 🐀 ⚠ ❌ 🤥 👹 🧠',
  sad: '😢 😭 😔 😞 😟 😕 🙁 ☹ 😩 😫 😣 😖 😓 😥 😰 😨 😱 💔 🖤 🥺 🥲 😿 ⚰ :( :-( :/ :-/ :\\ :| =(',
  wonder: '🤔 🧐 🤨 😐 😶 🤷 😳 😬 🫠 👀 ❓ ❔ 😏 🤓 😴 🥱',
} as const;
