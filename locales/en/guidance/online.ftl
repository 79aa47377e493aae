how-online-first = Common and no reason for shame. Shown beside the result, never counted.

how-online-pictures = Ask nothing about what they show. Shown beside the result, never counted.

how-online-accounts = Shown beside the result, never counted.
