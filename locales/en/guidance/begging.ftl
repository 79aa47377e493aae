how-begging-made = No published strength: shown beside the result, never counted. A person who begs by their own choice answers “no”.

how-begging-money = Ask calmly; many are afraid of whoever takes the money. A collection that the person is free to leave is “we share it”. Shown beside the result, never counted.
