// Ships to the browser.

/**
 * Swedish given names, each on a line with the short and pet forms that its bearers go by, from common knowledge. Names that are spelt in several
 * ways (Karl, Carl) stand once, a double name (Ann-Kristin) as one word. A form may stand with several names. Left out are names of their own that
 * nobody takes for short any more, such as Karin for Katarina.
 */
export const nicknameTable = `
adam adde
albert abbe
albin abbe
alexander alex acke sasse sander
alexandra alex sandra xandra
alfred affe
amanda manda mandis
anders adde ante
andreas adde ante andy
angelika angie
angelina lina
anita nita
anna annie nanna
annika anki
annkatrin anki
annkristin anki
annkristine anki
anton tony ante
antonia tony
arnold nolle
arvid arre
astrid asta
augusta gusta asta
axel acke
barbara babben babsan babs
barbro babben babsan babs bibbi
beata bea
beatrice bea
bengt bengan benke benka
bernhard berra benno
bernt berra
bertil berra
birgit gittan gitta bitte
birgitta gittan gitta britta britt bibbi bitte
björn björne nalle
bo bosse
britt brittan
camilla millan milla
carolina carro lina
caroline carro lina
cecilia cilla cissi cia
charlotta lotta lotten charlie
charlotte lotta lotten charlie
christer krille
christian krille
christin kicki krickan
christina kicki kickan krickan stina tina kia
christine kicki kickan krickan stina tina kia
christoffer krille toffe
claes klabbe klasse
cornelia nelly
daniel danne
david davve
dorotea dora tea
edvard edde
eleonora nora
elinor nora
elisabet lisa lisbet lis lisen bettan betty
emanuel manne
emilia milla emmy
erik erka jerka
erika rika
evelina lina
fabian fabbe
filip fille
frans frasse
fredrik fredde fredda frippe figge
fredrika fredda rika
fritiof fritte
gabriel gabbe
gabriella gabbi bella
georg jojje
gottfrid gotte
gunborg gun
gunhild gun
gunilla nilla gun
gunnar gunne gurra
gunvor gun
gustav gurra gusten
hampus hampe
hans hasse
hedvig hedda
helena lena
henrietta henny
henrik henke
herman manne
hildegard hilda
ibrahim ibbe
ingeborg inga bojan
ingegerd inga
ingemar inge ingo
ingolf inge
ingrid ninni
ingvar inge
isabel bella
isabella bella
isak isse
isidor isse
jakob jacke jabbe
jan janne
jennifer jenny
jesper jeppe jesse
jessica jessie
joakim jocke kim
johan jojje jonte johnny
johanna hanna
johannes hannes jojje
john johnny jonte
jonas jonte jonne
jonathan jonte jonne natte
josefin jossan josse
josefina jossan josse fina
josefine jossan josse fina
julius julle
jörgen jögge
karin kajsa
karl kalle
kassandra sandra
katarina kajsa katta kattis
katrin kajsa katta kattis
kenneth kenta kenne kenny
kent kenta kenne
kerstin kicki kickan kersti stina
kjell kjelle
knut knutte
kurt kurre
lars lasse lalle
leif leffe
lennart lelle nenne
leonard leo
linnea nea
lisbet bettan lis
liselott lotta lisa
louise lollo lou
lovisa lova
ludvig ludde
madeleine madde
magdalena lena magda
magnus mange
marcus mackan macke
margareta maggan maggie greta meta rita
margit maggan maggie
maria mia maja mimmi majsan
marianne mia
marie mia maja mimmi
martin matte
matilda tilda tilde
mats matte masse
mattias matte
maximilian max maxe
melker mecke
melvin melle
mikael micke micko mike
mikaela micka mickan
monica mona
mustafa musse
mårten mårre
natanael natte
niklas nicke nick
nikolina lina
nils nisse
ola olle
oliver olle
olivia liv
olof olle
oskar ogge
patricia tricia
patrik patte putte
paul palle
paulina lina paula
per pelle perra
pernilla nilla
peter pelle peppe
petronella nella
petter pelle
pontus ponta
pål palle
rafael raffe
ragnar ragge
ragnhild ragna
ragnvald ragge
rasmus rasse
rebecka becka beckan
reinhold reine
rikard ricke ricky
robert robban robbe bobby bob
robin robban robbe
roger rogge
roland rolle
rolf roffe rolle
ronald ronny ronnie
rudolf rulle rudi
samuel sam samme sammy
sara sassa
sebastian sebbe basse
sigfrid sigge
sigrid siri sickan
sigurd sigge
sigvard sigge
simon simme simpa
siv sivan
sofia fia sossan
sofie fia sossan
staffan staffe
stefan steffe
stefanie steffi fanny
stig stickan
susanna sussi sussie susie sanna
susanne sussi sussie susie sanna
sven svenne
tatiana tanja
teodor teo tedde ted
teodora tea dora
teresa tessan tess tessa
terese tessan tess tessa
timoteus tim timo
tobias tobbe
tomas tompa tomme tom tommy
torbjörn tobbe
torsten totte
torvald totte
ulf uffe
ulla ullis
ulrik uffe ulle
ulrika ulla rika
urban ubbe
valdemar valle
valentin valle
valter valle
viking vicke
viktor vicke
viktoria vickan vicky
vilgot ville
vilhelm ville
vilhelmina mina vilma
viliam ville bill
viveka vivi vivan
vivianne vivi vivan
zakarias zacke zack
`;
