// Who wrote it, as Chinese papers and agencies sign: "记者张文、李海", "新华社记者 张 文".

/** The hundred commonest family names bear more than four in five people; these are some two hundred, in both ways of writing. */
const FAMILY = new Set(
  '王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林罗羅高郑鄭梁谢謝宋唐许許韩韓邓鄧冯馮曹彭曾肖萧蕭田董潘袁蔡蒋蔣余于杜叶葉程魏苏蘇吕呂丁任卢盧姚沈钟鍾鐘姜崔谭譚陆陸范汪廖石金韦韋贾賈夏付傅方邹鄒熊白孟秦邱江尹薛' +
    '闫閻阎侯雷龙龍史陶黎贺賀毛郝顾顧龚龔邵万萬钱錢严嚴赖賴覃洪武莫孔汤湯向常温溫康施文牛樊葛邢安齐齊易乔喬伍庞龐颜顏倪庄莊聂聶章鲁魯岳翟殷詹申欧歐耿关關兰蘭焦俞左柳甘祝包宁寧尚符舒阮柯纪紀梅童凌毕畢单單季裴霍涂' +
    '成苗谷盛曲翁冉骆駱蓝藍路游辛靳欧管柴蒙鲍鮑华華喻祁蒲房滕屈饶饒解牟艾尤阳陽时時穆农農司卓古吉缪繆简簡车車项項连連芦蘆麦麥褚娄婁窦竇戚岑景党黨宫宮费費卜冷晏席卫衛米柏宗瞿桂全佟应應臧闵閔苟邬鄔边邊卞姬师師仇栾欒',
)
const COMPOUND = new Set('欧阳 歐陽 上官 司马 司馬 诸葛 諸葛 司徒 夏侯 皇甫 尉迟 尉遲 令狐 慕容 东方 東方'.split(' '))
/** What stands behind "reporter" and is no name, though it may begin as one: their union, day and conference, and what they do. */
const NO_NAMES =
  /^(?:协会|協會|节|節|站|证|證|团|團|团队|们|們|问|問|会|會|招待|见面|見面|手记|手記|俱乐部|俱樂部|现场|現場|连续|連續|连声|連聲|高声|高聲|高呼|高喊|高兴|高興|严肃|嚴肅|安静|安靜|安排|齐声|齊聲|全体|全體|全程|时间|時間|应邀|應邀|成群|方面|周末|周刊|马上|馬上|于北京|于上海|向)/u

const SIGNED =
  /^(?<signer>\p{Script=Han}{0,8}?)\s?(?:记者|記者|通讯员|通訊員|特派员|特派員)\s?[:：]?\s?(?<names>\p{Script=Han}[\p{Script=Han}·、，,\s]{1,40}?)(?:报道|報導)?$/u
/** Between names stand who is a trainee, who a reporter and who wrote from the place. */
const BETWEEN_NAMES =
  /[、，,\s]+(?:(?:实习|實習|见习|見習)?(?:记者|記者|通讯员|通訊員|特派员|特派員|生))?(?:[\s:：]+|(?=\p{Script=Han}))/u
/** "张 文": a name of two characters is spaced to the width of three. */
const SPACED = /(?<=^|[、，,]\s?)(\p{Script=Han})\s{1,2}(\p{Script=Han})(?=$|[、，,])/gu
const NAME = /^(?:\p{Script=Han}{2,4}|\p{Script=Han}{1,8}(?:·\p{Script=Han}{1,8}){1,3})$/u
/** A family name and one or two more. */
const LONGEST_GIVEN = 2

/** A family name of one character or two, and one or two characters more. */
export function isReporter(name: string): boolean {
  if (NO_NAMES.test(name)) return false
  const given = name.length - (COMPOUND.has(name.slice(0, 2)) && name.length > 2 ? 2 : 1)
  return given >= 1 && given <= LONGEST_GIVEN && (FAMILY.has(name[0] ?? '') || COMPOUND.has(name.slice(0, 2)))
}

export interface Reporters {
  /** Whose they are, as written, or ''. */
  readonly signer: string
  readonly names: readonly string[]
}

/** The reporters of a bracket, or null where more stands in it: the first must be called as people are. */
export function reporters(inside: string): Reporters | null {
  const groups = SIGNED.exec(inside.trim())?.groups
  if (groups === undefined) return null
  const names = (groups.names ?? '').trim().replaceAll(SPACED, '$1$2').split(BETWEEN_NAMES)
  if (!isReporter(names[0] ?? '') || !names.every(name => NAME.test(name) && !NO_NAMES.test(name))) return null
  return { signer: groups.signer ?? '', names }
}
