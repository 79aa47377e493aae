import sys,subprocess
F=str.maketrans('āčēģīķļņšūž','acegiklnsuz')
fold=lambda w:w.translate(F)
ALPH=set('aābcčdeēfgģhiījkķlļmnņoprsštuūvzž')
def osa(a,b):
    "edit distance with adjacent swap counted as one (stricter than Levenshtein)"
    d=[[0]*(len(b)+1) for _ in range(len(a)+1)]
    for i in range(len(a)+1): d[i][0]=i
    for j in range(len(b)+1): d[0][j]=j
    for i in range(1,len(a)+1):
        for j in range(1,len(b)+1):
            d[i][j]=min(d[i-1][j]+1,d[i][j-1]+1,d[i-1][j-1]+(a[i-1]!=b[j-1]))
            if i>1 and j>1 and a[i-1]==b[j-2] and a[i-2]==b[j-1]: d[i][j]=min(d[i][j],d[i-2][j-2]+1)
    return d[-1][-1]
def spell(ws,cmd): return sorted(set(subprocess.run(cmd,input='\n'.join(ws)+'\n',capture_output=True,text=True).stdout.split()))
if __name__=='__main__':
    raw=open(sys.argv[1] if len(sys.argv)>1 else '/work/words/lv.txt','rb').read(); t=raw.decode('utf-8'); ok=True
    ws=t.split('\n')[:-1]; f=[fold(w) for w in ws]
    def c(name,v,show=''):
        global ok; ok&=bool(v); print('ok  ' if v else 'FAIL',name,show)
    import unicodedata
    c('LF only, ends in LF, no BOM, NFC',b'\r' not in raw and t.endswith('\n') and t[0]!='\ufeff' and unicodedata.normalize('NFC',t)==t)
    c('count 1024',len(ws)==1024,len(ws))
    c('unique',len(set(ws))==len(ws))
    b=[w for w in ws if not set(w)<=ALPH or not 4<=len(w)<=8]; c('letters, length 4-8',not b,b)
    c('sorted by folded word',f==sorted(f))
    s={}; b=[(w,s[w[:4]]) for w in f if s.setdefault(w[:4],w)!=w]; c('4-letter prefixes unique',not b and len(s)==len(ws),b)
    b=[(a,d) for i,a in enumerate(f) for d in f[i+1:] if abs(len(a)-len(d))<2 and osa(a,d)<2]; c('edit distance >= 2 (swap = 1)',not b,b)
    b=spell(ws,['hunspell','-d','lv_LV','-i','utf-8','-l']); c('hunspell lv_LV',not b,b)
    b=spell(ws,['aspell','-l','lv','--encoding=utf-8','list']); print('note aspell lv unknown:',len(b),*b)
    ban=set(); 
    for p in ('ban','ban2','ban3'): ban|=set(open(f'/work/words/src/{p}.txt',encoding='utf-8').read().split())
    b=[w for w in ws if w in ban or '^'+fold(w)[:4] in ban]; c('no banned word',not b,b)
    import collections; print('lengths',sorted(collections.Counter(map(len,ws)).items()))
    print('ALL OK' if ok else 'FAILED'); sys.exit(not ok)
