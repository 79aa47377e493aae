# chooses 1024 words out of src/ by weight (CP-SAT); check.py verifies the result
import re,glob,subprocess,collections
from check import fold,ALPH,osa
rd=lambda f:open(f,encoding='utf-8').read().split()
ban=set(rd('src/ban.txt'))|set(rd('src/ban2.txt'))|set(rd('src/ban3.txt'))
BP={b[1:] for b in ban if b[0]=='^'}
boost=set(rd('src/boost.txt')); good=set(rd('src/good.txt'))|boost
pos=collections.defaultdict(set)
for l in open('/usr/share/hunspell/lv_LV.dic',encoding='utf-8').read().split('\n')[1:]:
    w=re.split(r'[/\t ]',l)[0]; m=re.search(r'po:([a-zīģ]+)',l)
    if w: pos[w].add(m.group(1)[:4] if m else '-')
cand={}
for f in sorted(glob.glob('src/*.txt')):
    if 'ban' in f: continue
    old=re.search(r'/[a-z]_[a-z]\.txt$',f)
    for t in rd(f):
        w,_,k=t.partition('/'); k=int(k) if k else (1 if old else 3)
        if w in good: k=1
        if not set(w)<=ALPH or not 4<=len(w)<=8 or w in ban or fold(w)[:4] in BP: continue
        cand[w]=min(cand.get(w,9),k)
cand={w:k for w,k in cand.items() if w in pos}
bad=set(subprocess.run(['hunspell','-d','lv_LV','-i','utf-8','-l'],input='\n'.join(cand)+'\n',capture_output=True,text=True).stdout.split())
for b in bad: cand.pop(b)
def wt(w):
    k=cand[w]; v={1:100,2:70,3:40}.get(k,10)+(8 if w in boost else 0)
    p=pos[w]
    if not p&{'liet','-'}: v-= 55 if 'īpv' in ''.join(p) else 80
    return max(v,1)
from ortools.sat.python import cp_model
m=cp_model.CpModel(); x={w:m.NewBoolVar(w) for w in cand}
g=collections.defaultdict(list)
ws=sorted(cand); fl={w:fold(w) for w in ws}
for w in ws: g[fl[w][:4]].append(w)
for p,l in g.items(): m.AddAtMostOne(x[w] for w in l)
for i,a in enumerate(ws):
    for b in ws[i+1:]:
        if abs(len(a)-len(b))<2 and fl[a][:4]!=fl[b][:4] and osa(fl[a],fl[b])<2: m.AddBoolOr([x[a].Not(),x[b].Not()])
V=str.maketrans('bdgzvžģš','ptksfsķs'); ph={w:fold(w.translate(V)) for w in ws}; pen=[]
for i,a in enumerate(ws):
    for b in ws[i+1:]:
        if cand[a]==cand[b]==1 and abs(len(a)-len(b))<2 and fl[a][:4]!=fl[b][:4] and osa(fl[a],fl[b])>=2 and osa(ph[a],ph[b])<2:
            q=m.NewBoolVar(''); m.Add(q>=x[a]+x[b]-1); pen.append(q)
m.Add(sum(x.values())==1024)
m.Maximize(sum(wt(w)*x[w] for w in ws)-12*sum(pen))
s=cp_model.CpSolver(); s.parameters.max_time_in_seconds=200; s.parameters.num_workers=4
H=set(rd('old/lv4.txt'))
for w in ws: m.AddHint(x[w],w in H)
r=s.Solve(m); print(s.StatusName(r))
sel=sorted((w for w in ws if s.Value(x[w])),key=lambda w:(fold(w),w))
open('lv.txt','w',encoding='utf-8',newline='\n').write('\n'.join(sel)+'\n')
print('sound-alike pairs',sum(s.Value(q) for q in pen)); print('candidates',len(ws),'prefixes',len(g),'grades',collections.Counter((cand[w],min(pos[w])) for w in sel))
