# status: machine

question-told-about-police = What have you been told about the police and offices here?
    .arrest = That they will arrest me or send me away
    .friends = That they are friends of my employer
    .no-help = That they do not help people like me
    .nothing = Nothing like that

question-status-used = Does anyone say that you will lose your right to stay if you do not obey them?
