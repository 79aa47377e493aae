# status: machine

how-begging-made = No published strength: shown beside the result, never counted. A person who begs by own choice answers “no”.

how-begging-money = Shown beside the result, never counted.
