/** One emoji as it is seen: flags, keycaps, skin tones and joined figures count once; ©, ® and ™ are letters. */
export const EMOJI = String.raw`(?:\p{RI}{2}|[#*0-9]\uFE0F?\u20E3|(?![©®™])\p{Extended_Pictographic}[\uFE0F\u{1F3FB}-\u{1F3FF}]{0,2}(?:\u200D\p{Extended_Pictographic}[\uFE0F\u{1F3FB}-\u{1F3FF}]{0,2}){0,6})`;
