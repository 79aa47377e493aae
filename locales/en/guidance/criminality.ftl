# status: machine

how-carried-secretly = Ask nothing about what it was. People who were made to do something may need protection themselves. Shown beside the result, never counted.

how-account-used = Many do not know what it was used for. Do not blame. Shown beside the result, never counted.

how-made-to-take = Ask nothing about what and where. Shown beside the result, never counted.

how-made-to-call = It may have been in another country, in a closed building. Shown beside the result, never counted.
