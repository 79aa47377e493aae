how-carried-secretly = Ask nothing about what it was. People who were made to do something may need protection themselves. Shown beside the result, never counted.

how-account-used = An account shared freely in a family is “no”. Many do not know what it was used for. Do not blame. Shown beside the result, never counted.

how-made-to-take = Ask nothing about what and where. Shown beside the result, never counted.

how-made-to-call = Ordinary selling by telephone is “no”. It may have been in another country, in a closed building. Shown beside the result, never counted.
