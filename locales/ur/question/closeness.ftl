# status: machine

question-unwanted-touch = کیا اِس کام سے جُڑے کسی شخص نے آپ کو اِس طرح چھوا ہے، جس میں آپ کی مرضی نہیں تھی؟

question-customers-alone = کیا اِس کام میں ایسا ہوتا ہے کہ مہمانوں یا گاہکوں کے ساتھ صرف آپ ہوں؟

question-customers-refuse = اگر گاہک کچھ چاہے، تو کیا آپ کو “نہیں” کہنے کی آزادی ہے؟

question-customers-chosen = کیا کوئی اور طے کرتا ہے کہ آپ کس سے ملیں اور کتنی دیر، چاہے آپ کی مرضی نہ ہو؟
