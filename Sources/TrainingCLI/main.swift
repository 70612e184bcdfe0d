import ArgumentParser

HearsayTrain.main()
