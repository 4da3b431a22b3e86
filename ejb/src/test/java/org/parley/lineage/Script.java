package org.parley.lineage;

import java.util.List;
import java.util.Random;

/** Words of a script, some of which come far more often than others, as in any language. */
enum Script {
    LATIN(
            " ",
            "the of and to in a that should for by with be or not as on from are at may",
            "platform data access research public interest body request review period state measure person risk group"
                    + " harm child service user content system region fund cost report office law right duty term"
                    + " notice market school water forest signal record bridge letter island garden winter copper",
            "s|ing|ed|er|al|ity|ly"),
    CYRILLIC(
            " ",
            "и в на с что по для не от к о за из при или как это быть его так",
            "платформ данн доступ исследован обществ интерес орган запрос пересмотр срок государств мер риск групп вред"
                    + " ребенк служб пользоват содержан систем регион фонд стоимост отчет закон прав обязанност услов"
                    + " рынок школ вод лес сигнал запис мост письм остров сад зим мед",
            "ов|ами|ение|ости|ный|ить|ах"),
    ARABIC(
            " ",
            "في من على إلى أن التي عن مع هذا هذه أو كما بين كل قد لا ما لم حتى عند",
            "منصة بيانات وصول بحث مصلحة هيئة طلب مراجعة مدة دولة تدبير شخص خطر مجموعة ضرر طفل خدمة مستخدم محتوى نظام"
                    + " إقليم صندوق كلفة تقرير مكتب قانون حق واجب شرط إشعار سوق مدرسة ماء غابة إشارة سجل جسر رسالة جزيرة حديقة",
            "ات|ين|ون|ها|هم|نا|ية"),
    CHINESE(
            "",
            "的 和 在 应当 是 与 对 为 不 或者 可以 由 其 以及 并 有 将 被 这 从",
            "平台 数据 访问 研究 公共 利益 机构 请求 审查 期限 国家 措施 个人 风险 群体 伤害 儿童 服务 用户 内容 系统 地区 基金 费用 报告"
                    + " 办公室 法律 权利 义务 条件 通知 市场 学校 水源 森林 信号 记录 桥梁 信件 岛屿 花园 冬季 铜矿 政府 社会 企业 技术"
                    + " 学术 国际 组织 会议 讨论 意见 草案 文本 段落 版本 语言 翻译 安全 隐私 保护 监督 独立 透明 责任 合作 发展 教育"
                    + " 培训 能力 网络 信息 传播 新闻 记者 选举 健康 环境 气候 能源 交通 城市 农村 农业 工业 贸易 金融 银行 税收 预算",
            "");

    private final String blank;
    private final String frequent;
    private final String stems;
    private final String endings;

    Script(String blank, String frequent, String stems, String endings) {
        this.blank = blank;
        this.frequent = frequent;
        this.stems = stems;
        this.endings = endings;
    }

    String word(Random random) {
        return random.nextInt(5) < 2 ? any(frequent.split(" "), random.nextDouble()) : rare(random);
    }

    /** A word of which there are many, the first ones more often than the last. */
    private String rare(Random random) {
        var stem = any(stems.split(" "), Math.pow(random.nextDouble(), 1.5));
        return endings.isEmpty() || random.nextInt(8) == 0
                ? stem
                : stem + any(endings.split("\\|"), random.nextDouble());
    }

    private static String any(String[] words, double place) {
        return words[(int) (words.length * place)];
    }

    /** A text of these words. */
    String text(List<String> words) {
        return String.join(blank, words) + ".";
    }
}
