/// The seats of governments, whose names stand for the governments themselves: Washington for 美国.
///
/// The class is the capitals of the member and observer states of the United Nations, with Taipei and Brussels, in small letters.
enum Capitals {
  static let names: Set<[UInt8]> = Set(
    """
    abu dhabi,abuja,accra,addis ababa,algiers,amman,amsterdam,andorra la vella,ankara,antananarivo,apia,ashgabat,asmara,astana,asuncion,athens,\
    baghdad,baku,bamako,bandar seri begawan,bangkok,bangui,banjul,basseterre,beijing,beirut,belgrade,belmopan,berlin,bern,bishkek,bissau,\
    bogota,brasilia,bratislava,brazzaville,bridgetown,brussels,bucharest,budapest,buenos aires,bujumbura,cairo,canberra,caracas,castries,\
    chisinau,colombo,conakry,copenhagen,dakar,damascus,dhaka,dili,djibouti,dodoma,doha,dublin,dushanbe,freetown,funafuti,gaborone,\
    georgetown,gitega,guatemala city,hanoi,harare,havana,helsinki,honiara,islamabad,jakarta,jerusalem,juba,kabul,kampala,kathmandu,\
    khartoum,kigali,kingston,kingstown,kinshasa,kuala lumpur,kuwait city,kyiv,kiev,la paz,libreville,lilongwe,lima,lisbon,ljubljana,lome,\
    london,luanda,lusaka,luxembourg,madrid,majuro,malabo,male,managua,manama,manila,maputo,maseru,mbabane,mexico city,minsk,mogadishu,\
    monaco,monrovia,montevideo,moroni,moscow,muscat,nairobi,nassau,naypyidaw,ndjamena,new delhi,delhi,niamey,nicosia,nouakchott,nukualofa,\
    oslo,ottawa,ouagadougou,palikir,panama city,paramaribo,paris,phnom penh,podgorica,port louis,port moresby,port of spain,port vila,\
    port-au-prince,porto-novo,prague,praia,pretoria,pyongyang,quito,rabat,reykjavik,riga,riyadh,rome,roseau,san jose,san marino,\
    san salvador,sanaa,santiago,santo domingo,sao tome,sarajevo,seoul,singapore,skopje,sofia,st georges,st johns,stockholm,sucre,suva,\
    taipei,tallinn,tarawa,tashkent,tbilisi,tegucigalpa,tehran,thimphu,tirana,tokyo,tripoli,tunis,ulaanbaatar,vaduz,valletta,vatican city,\
    victoria,vienna,vientiane,vilnius,warsaw,washington,wellington,windhoek,yamoussoukro,yaounde,yaren,yerevan,zagreb
    """.fields(dividedBy: ",").map { Array($0) })
}
