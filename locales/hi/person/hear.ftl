hear-listen = सुनें
hear-stop = आवाज़ बंद करें
hear-machine = यह कंप्यूटर की आवाज़ है।
hear-none = इस भाषा में अभी आवाज़ नहीं है।
