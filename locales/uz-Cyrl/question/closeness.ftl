# status: machine

question-unwanted-touch = Шу ишга алоқадор бирор киши баданингизга сиз хоҳламаган тарзда текканми?

question-customers-alone = Бу ишда меҳмонлар ёки мижозлар билан ёлғиз қоласизми?

question-customers-refuse = Мижоз хоҳлаган нарсага “йўқ” дея оласизми?

question-customers-chosen = Сиз хоҳламасангиз ҳам, ким билан ва қанча вақт кўришишингизни бошқа одам ҳал қиладими?
