#!/bin/sh
# Makes the type faces of ejb/src/main/resources/fonts from the npm packages named in docs/fonts.md.
# Usage: docs/subset-fonts.sh DIRECTORY-WITH-UNPACKED-PACKAGES OUTPUT-DIRECTORY
set -eu
packages=$1
fonts=$2
chinese=$(mktemp)
korean=$(mktemp)
trap 'rm -f "$chinese" "$korean"' EXIT

text=U+0020-007E,U+00A0-024F,U+0250-02AF,U+02B0-02FF,U+0300-036F,U+0370-03FF,U+0400-052F
text=$text,U+1E00-1EFF,U+1F00-1FFF,U+2000-206F,U+2070-209F,U+20A0-20CF,U+2100-214F,U+2150-218F
text=$text,U+2190-2193,U+2212,U+FB00-FB06,U+FFFD
arabic=U+0020,U+00A0,U+00AB,U+00BB,U+0600-06FF,U+0750-077F,U+200C-200F,U+25CC
arabic=$arabic,U+FB50-FBFF,U+FD3E,U+FD3F,U+FDF2,U+FDFA-FDFD,U+FE70-FEFC
symbols=U+2190-21FF,U+2500-25FF,U+2600-27BF,U+2B00-2BFF
hebrew=U+0590-05FF,U+FB1D-FB4F,U+20AA
georgian=U+0589,U+10A0-10FF,U+1C90-1CBF,U+2D00-2D2F
armenian=U+0530-058F,U+FB13-FB17
ethiopic=U+1200-139F,U+2D80-2DDF,U+AB00-AB2F

# Simplified characters of GB 2312, the common traditional ones of Big5 and the common Japanese ones of JIS X 0208;
# Korean syllables of KS X 1001. Letters of other scripts come from the text faces.
python3 - "$chinese" "$korean" <<'P'
import sys


def decode(codec, rows, cells):
    for row in rows:
        for cell in cells:
            try:
                yield bytes((row, cell)).decode(codec)
            except UnicodeDecodeError:
                pass

gb2312 = set(decode("gb2312", range(0xA1, 0xF8), range(0xA1, 0xFF)))
big5 = set(decode("big5", range(0xA1, 0xC7), list(range(0x40, 0x7F)) + list(range(0xA1, 0xFF))))
japanese = set(decode("euc_jp", range(0xA1, 0xD0), range(0xA1, 0xFF)))
korean = set(decode("euc_kr", range(0xA4, 0xC9), range(0xA1, 0xFF)))


def write(path, characters):
    with open(path, "w", encoding="utf-8") as out:
        out.write("".join(sorted(characters)))


write(sys.argv[1], (c for c in gb2312 | big5 | japanese if ord(c) >= 0x2010 or c == "\u00b7"))
write(sys.argv[2], (c for c in korean if 0x3130 <= ord(c) <= 0x318F or 0xAC00 <= ord(c) <= 0xD7A3))
P

subset() {
    pyftsubset "$packages/$1" --output-file="$fonts/$2" "$3" --no-hinting --layout-features= \
        --drop-tables+=GSUB,GPOS,GDEF,BASE,STAT,gasp,prep,fpgm,cvt,vhea,vmtx \
        --name-IDs=0,1,2,3,4,5,6,13,14 '--name-languages=*' --notdef-outline
}

subset noto-sans/400Regular/NotoSans_400Regular.ttf NotoSans-Regular.ttf --unicodes=$text
subset noto-sans/700Bold/NotoSans_700Bold.ttf NotoSans-Bold.ttf --unicodes=$text
subset noto-serif/400Regular/NotoSerif_400Regular.ttf NotoSerif-Regular.ttf --unicodes=$text
subset noto-serif/700Bold/NotoSerif_700Bold.ttf NotoSerif-Bold.ttf --unicodes=$text
subset noto-serif/400Regular_Italic/NotoSerif_400Regular_Italic.ttf NotoSerif-Italic.ttf --unicodes=$text
subset noto-naskh-arabic/400Regular/NotoNaskhArabic_400Regular.ttf NotoNaskhArabic-Regular.ttf --unicodes=$arabic
subset noto-naskh-arabic/700Bold/NotoNaskhArabic_700Bold.ttf NotoNaskhArabic-Bold.ttf --unicodes=$arabic
subset noto-sans-symbols-2/400Regular/NotoSansSymbols2_400Regular.ttf NotoSansSymbols2-Regular.ttf --unicodes=$symbols
subset noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf NotoSansSC-Regular.ttf --text-file="$chinese"
subset noto-sans-kr/400Regular/NotoSansKR_400Regular.ttf NotoSansKR-Regular.ttf --text-file="$korean"
subset noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf NotoSansHebrew-Regular.ttf --unicodes=$hebrew
subset noto-sans-georgian/400Regular/NotoSansGeorgian_400Regular.ttf NotoSansGeorgian-Regular.ttf --unicodes=$georgian
subset noto-sans-armenian/400Regular/NotoSansArmenian_400Regular.ttf NotoSansArmenian-Regular.ttf --unicodes=$armenian
subset noto-sans-ethiopic/400Regular/NotoSansEthiopic_400Regular.ttf NotoSansEthiopic-Regular.ttf --unicodes=$ethiopic

# One height for all faces, so that a foreign word does not push the lines of a paragraph apart.
python3 - "$fonts" <<'P'
import glob
import sys
from fontTools.ttLib import TTFont

for path in sorted(glob.glob(sys.argv[1] + "/*.ttf")):
    font = TTFont(path, recalcTimestamp=False)
    font["hhea"].ascent = font["OS/2"].sTypoAscender = 1069
    font["hhea"].descent = font["OS/2"].sTypoDescender = -293
    font["hhea"].lineGap = font["OS/2"].sTypoLineGap = 0
    font.save(path)
P
