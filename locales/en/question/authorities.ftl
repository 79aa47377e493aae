question-told-about-police = Has anyone connected with this work told you any of this about the police or other authorities?
    .arrest = That they will arrest me or send me away
    .friends = That they are friends of my employer
    .no-help = That they do not help people like me
    .nothing = No, nothing like that

question-status-used = Does anyone say that you will lose your right to stay in Latvia if you do not do what they want?
