# Writes a memory in TMX of n units that all differ, of which every thousandth has a wrong number:
#
#     awk -v n=1000000 -f Benchmarks/Memories/memory.awk > memory.tmx
BEGIN {
  print "<tmx version=\"1.4\"><header srclang=\"en\" segtype=\"sentence\" adminlang=\"en\" o-tmf=\"x\" datatype=\"plaintext\" creationtool=\"x\" creationtoolversion=\"1\"/><body>"
  split("port council bridge school hospital factory", s); split("该港 理事会 大桥 学校 医院 工厂", t)
  split("received approved repaired sold opened", v); split("收到了 批准了 维修了 出售了 开设了", w)
  for (i = 0; i < n; i++) {
    a = i % 6 + 1; b = i * 7 % 5 + 1; k = i * 7919 % 99991
    printf "<tu tuid=\"%d\"><prop type=\"x-domain\">d%d</prop>\n<tuv xml:lang=\"en\"><seg>The %s %s %d ships last year, and the report number %d was sent.</seg></tuv>\n", i, i % 7, s[a], v[b], k, i
    printf "<tuv xml:lang=\"zh-CN\"><seg>%s去年%s%d艘船，并发送了第%d号报告。</seg></tuv>\n</tu>\n", t[a], w[b], k + (i % 1000 == 999), i
  }
  print "</body></tmx>"
}
